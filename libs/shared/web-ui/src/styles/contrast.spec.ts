import { readFileSync } from 'node:fs';
import { personColours } from '../avatar/person-colour';

type Scheme = 'light' | 'dark';
type Contrast = 'usual' | 'more';
type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [usual = '', more = ''] = css.split('@media (prefers-contrast: more)');

const ground = ['paper', 'surface', 'sunken'] as const;
const tones = ['pine', 'ember', 'sky', 'plum', 'moss', 'brick'] as const;

/** What is written on what: 4.5:1. */
const text: readonly (readonly [string, string])[] = [
  ...ground.flatMap((each) => [['ink', each], ['ink-soft', each], ['pine-text', each]] as const),
  ...tones.flatMap((tone) => [[`${tone}-text`, `${tone}-soft`], ['ink', `${tone}-soft`], ['ink-soft', `${tone}-soft`]] as const),
  ...tones.flatMap((tone) => [[`${tone}-text`, 'surface'], [`${tone}-text`, 'paper'], [`${tone}-text`, 'sunken']] as const),
  ['on-pine', 'pine'],
  ['on-pine', 'pine-deep'],
  ['on-brick', 'brick'],
  ...personColours.map((colour) => ['on-person', `person-${colour}`] as const),
];

/** What shows where a control is, or what state a thing is in: 3:1. */
const shapes: readonly (readonly [string, string])[] = [
  ...ground.flatMap((each) => [['edge', each], ['pine', each], ['brick', each], ['plum', each]] as const),
  ['pine', 'pine-soft'],
  ['plum', 'plum-soft'],
  ...tones.map((tone) => [tone, `${tone}-soft`] as const),
];

describe.each(['usual', 'more'] as const)('with %s contrast', (contrast) => {
  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    const tokens = tokensOf(scheme, contrast);

    it.each(text)('%s can be read on %s', (front, back) => {
      expect(ratio(colour(tokens, front), colour(tokens, back))).toBeGreaterThanOrEqual(4.5);
    });

    it.each(shapes)('%s can be seen on %s', (front, back) => {
      expect(ratio(colour(tokens, front), colour(tokens, back))).toBeGreaterThanOrEqual(3);
    });

    it('the focus shows on every ground by one of its two rings', () => {
      for (const back of ground) {
        const rings = ['focus', 'focus-ring'].map((ring) => ratio(colour(tokens, ring), colour(tokens, back)));
        expect(Math.max(...rings)).toBeGreaterThanOrEqual(3);
      }
      expect(ratio(colour(tokens, 'focus'), colour(tokens, 'focus-ring'))).toBeGreaterThanOrEqual(3);
    });
  });
});

function tokensOf(scheme: Scheme, contrast: Contrast): Tokens {
  const declarations = [...(contrast === 'more' ? usual + more : usual).matchAll(/--([\w-]+):\s*([^;]+);/g)];
  return new Map(declarations.map(([, name = '', value = '']) => [name, inScheme(value, scheme)]));
}

function inScheme(value: string, scheme: Scheme): string {
  const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  return (scheme === 'light' ? light : dark) ?? value;
}

function colour(tokens: Tokens, name: string): string {
  const value = tokens.get(name);
  if (!value || !/^#[\da-f]{6}$/.test(value)) throw new Error(`--${name} is no colour: ${value}`);
  return value;
}

/** The contrast ratio of WCAG 2.2. */
function ratio(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
