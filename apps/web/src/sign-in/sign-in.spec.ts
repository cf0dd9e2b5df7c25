import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { expectAccessible, renderScreen } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { SignIn } from './sign-in';

async function show(query: Record<string, string> = {}) {
  const route = { provide: ActivatedRoute, useValue: { snapshot: { queryParamMap: convertToParamMap(query) } } };
  return renderScreen(SignIn, { session: null, providers: [route] });
}

describe('the sign-in page', () => {
  it('has one main act, which leads to the server', async () => {
    await show();

    expect(screen.getByRole('heading', { name: 'Sign in to Hearth' })).toBeVisible();
    expect(screen.getByText('Sample Council')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Choose who to be' })).toHaveAttribute('href', '/auth/sign-in?return=%2F');
    await expectAccessible();
  });

  it('takes the way back along', async () => {
    await show({ return: '/office?day=2026-11-26' });

    expect(screen.getByText('Sign in to see that page.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Choose who to be' })).toHaveAttribute(
      'href',
      '/auth/sign-in?return=%2Foffice%3Fday%3D2026-11-26',
    );
  });

  it('says that one has signed out', async () => {
    await show({ 'signed-out': 'true' });

    expect(screen.getByText('You’ve signed out.')).toBeVisible();
  });

  it.each([
    ['unknown-person', /^You’re not on Hearth’s list yet/],
    ['left', /^Your last day here has passed/],
    ['try-again', /^Signing in didn’t work/],
    ['too-many', /^Too many tries/],
  ])('says why a sign-in came to nothing: %s', async (refused, words) => {
    await show({ refused, reference: 'ref-1' });

    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText('Reference to quote: ref-1')).toBeVisible();
  });

  it('makes nothing of a reason it doesn’t know', async () => {
    await show({ refused: '<b>hello</b>' });

    expect(screen.queryByText(/hello/)).toBeNull();
  });
});
