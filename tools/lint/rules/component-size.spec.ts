import { componentSize } from './component-size.mjs';
import { tryRule } from './rule-tester.ts';

const filename = 'libs/booking/web/src/find-space/find-space.ts';
const lines = '\n'.repeat(6);

tryRule('component-size', componentSize, {
  valid: [
    { name: 'a short component', filename, options: [6], code: "@Component({ template: '' })\nexport class FindSpace {}" },
    { name: 'a long class that shows nothing', filename, options: [6], code: `export class DayCounts {${lines}}` },
  ],
  invalid: [
    {
      name: 'a long component',
      filename,
      options: [6],
      code: `@Component({ template: '' })\nexport class FindSpace {${lines}}`,
      errors: [{ messageId: 'long', data: { name: 'FindSpace', lines: '7', most: '6' } }],
    },
  ],
});
