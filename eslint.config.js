import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const code = ['**/*.ts', '**/*.js', '**/*.mjs'];
/** Names that the parser gives to `<script>` elements. */
const scriptsOfPages = ['**/*.astro/*.ts', '**/*.astro/*.js'];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.dist/',
    '.astro/',
    '.cache/',
    'bench/build/sites/',
    'public/',
    'test-results/',
    'playwright-report/',
  ]),
  js.configs.recommended,
  {
    files: code,
    ignores: scriptsOfPages,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The type checker knows what is defined.
      'no-undef': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Texts are taken apart by code point.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  // `astro check` has the types of components; without the type checker here, lint stays quick.
  { files: ['**/*.astro', ...scriptsOfPages], extends: [tseslint.configs.strict, astro.configs.recommended] },
  {
    rules: {
      eqeqeq: 'error',
      // Texts are searched for just these characters.
      'no-control-regex': 'off',
      'no-irregular-whitespace': ['error', { skipComments: true, skipRegExps: true, skipTemplates: true }],
      // With `noUncheckedIndexedAccess`, `!` says what a pattern or a length has already shown.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['tests/**', 'src/i18n/{en,zh}.ts'], rules: { 'max-lines': 'off' } },
  ...layers(),
);

/**
 * Which folders of `src` a folder may import from (docs: the dependencies run one way). A folder that is not named may
 * not be imported.
 * @returns {import('eslint/config').Config[]}
 */
function layers() {
  /** @type {Record<string, string[]>} */
  const knows = {
    domain: [],
    api: ['domain'],
    i18n: ['domain'],
    content: ['domain', 'i18n'],
    views: ['domain', 'content', 'i18n', 'api'],
    feeds: ['domain', 'i18n'],
    exports: ['domain', 'i18n'],
    markup: ['domain', 'i18n'],
    client: ['domain', 'i18n', 'api', 'markup'],
    components: ['domain', 'i18n', 'views', 'markup', 'client', 'styles'],
    layouts: ['domain', 'i18n', 'views', 'markup', 'client', 'styles', 'components'],
    pages: ['domain', 'content', 'i18n', 'views', 'client', 'styles', 'components', 'layouts'],
    integrations: ['domain', 'content', 'i18n', 'views', 'api', 'feeds', 'exports'],
  };
  return Object.entries(knows).map(([layer, known]) => {
    const forbidden = Object.keys(knows).filter((other) => other !== layer && !known.includes(other));
    const patterns = [
      {
        regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
        message: `src/${layer} knows ${known.length > 0 ? known.join(', ') : 'only itself'}.`,
      },
    ];
    if (layer === 'domain') {
      // Comparing two lists is mathematics, not a package's world: `diff` has no dependency and touches nothing.
      patterns.push({
        regex: '^(?!diff$)[^.]',
        message: 'src/domain uses no package but diff, no Node and no browser.',
      });
    }
    if (layer === 'client') {
      patterns.push({ regex: '^(node|astro):', message: 'src/client runs in the browser.' });
    }
    return {
      files: [`src/${layer}/**`],
      rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
    };
  });
}
