import { expect, test } from './support/test.ts';

const cases = [
  { language: 'en', yes: 'Yes', before: 'Nothing is sent', after: 'Nothing was sent' },
  { language: 'zh', yes: '是', before: '不会发送任何内容', after: '未发送任何内容' },
];

for (const { language, yes, before, after } of cases) {
  test(`the question at the end takes one answer, sends nothing and says so (${language})`, async ({ page }) => {
    await page.goto(`/${language}/sla/`);
    const feedback = page.locator('page-feedback');
    await expect(feedback).toContainText(before);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await feedback.getByRole('button', { name: yes }).click();
    await expect(feedback.getByRole('status')).toContainText(after);
    for (const button of await feedback.getByRole('button').all()) await expect(button).toBeDisabled();
    expect(requests).toEqual([]);
  });
}
