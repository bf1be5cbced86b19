import { expect, test } from 'vitest';
import { simplifier } from '../../../../src/domain/search/simplified-forms.ts';
import { simplifiedFormsOf } from '../../../../src/integrations/search-index/simplified-forms-of.ts';

test('a text is written in simplified characters, expressions before characters', () => {
  const simplify = simplifier({ 計: '计', 畫: '画', 計畫: '计划' });
  expect(simplify('計畫與計算，plan')).toBe('计划與计算，plan');
  expect(simplifier({})('計畫')).toBe('計畫');
});

test('only what leads to a character of the texts is simplified, and nothing that the texts themselves have', () => {
  const forms = simplifiedFormsOf(['个人信息', '计划', '畫']);
  expect(forms).toMatchObject({ 個: '个', 計: '计', 計畫: '计划' });
  expect(Object.keys(forms)).not.toContain('畫');
  expect(Object.keys(forms)).not.toContain('後');
});
