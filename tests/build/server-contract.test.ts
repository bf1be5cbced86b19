import { describe, test } from 'vitest';
import { nginxVersion, serveWithNginx } from '../../scripts/serve/nginx.ts';
import { servePreview } from '../../scripts/serve.ts';
import { describeServerContract } from './support/server-contract.ts';

describeServerContract('the preview server', () => servePreview({ root: 'dist' }));

const nginx = nginxVersion();
if (nginx) describeServerContract(nginx, () => serveWithNginx('dist'));
else
  describe('nginx', () =>
    test.skip('is not installed here: `npm run test:server` uses it where it is', () => undefined));
