import { axe } from 'jest-axe';

/** Fails with axe's own words when what is shown breaks a rule. Colours and layout are looked at in a real browser. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  const { violations } = await axe(element, { rules: { region: { enabled: false } } });
  const told = violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`));
  expect(told).toEqual([]);
}
