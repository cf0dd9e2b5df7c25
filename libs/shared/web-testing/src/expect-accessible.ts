import { axe } from 'jest-axe';

/**
 * Fails with axe's own words when what is shown breaks a rule. Colours and layout are looked at in a real browser. Where
 * there is a `main`, it is a whole page, and everything on it has to stand in a landmark.
 */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  const wholePage = element.querySelector('main') !== null;
  const { violations } = await axe(element, { rules: { region: { enabled: wholePage } } });
  const told = violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`));
  expect(told).toEqual([]);
}
