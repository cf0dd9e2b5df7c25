import { jest } from '@jest/globals';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { renderScreen, setUpKernel } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { Say } from './say';
import { Words } from './words';

@Component({
  imports: [Say],
  template: `
    <p>{{ 'shell.sign-out' | say }}</p>
    <p>{{ 'shell.choose-found' | say: { count: 2 } }}</p>
  `,
})
class Screen {}

describe('words', () => {
  it('are said in the language chosen, and change at once with it', async () => {
    await renderScreen(Screen);
    expect(screen.getByText('Sign out')).toBeVisible();
    expect(screen.getByText('2 people found')).toBeVisible();

    await TestBed.inject(Words).speak('cy');

    expect(await screen.findByText('Allgofnodi')).toBeVisible();
    expect(screen.getByText('Wedi dod o hyd i 2 berson')).toBeVisible();
    expect(document.documentElement.lang).toBe('cy');
  });

  it('say days and times as people do', async () => {
    await setUpKernel();
    const words = TestBed.inject(Words);

    expect(words.day(Temporal.PlainDate.from('2026-11-24'))).toBe('Tuesday 24 November');
    expect(words.time(Temporal.PlainTime.from('13:30'))).toBe('1:30pm');
  });

  it('remember the language for the next visit', async () => {
    await setUpKernel({ locale: 'cy' });

    await TestBed.inject(Words).start();

    expect(TestBed.inject(Words).locale()).toBe('cy');
    expect(localStorage.getItem('hearth.language')).toBe('cy');
  });

  it('begin in the language of the browser', async () => {
    await setUpKernel();
    localStorage.removeItem('hearth.language');
    jest.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-FR', 'cy-GB', 'en-GB']);

    await TestBed.inject(Words).start();

    expect(TestBed.inject(Words).locale()).toBe('cy');
  });
});
