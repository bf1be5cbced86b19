import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://policies.example.com',
  integrations: [
    starlight({
      title: 'Policies',
      locales: { en: { label: 'English', lang: 'en' }, zh: { label: '简体中文', lang: 'zh-CN' } },
      defaultLocale: 'en',
    }),
  ],
});
