import type { EnvironmentProviders, Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Routes, provideRouter, withComponentInputBinding } from '@angular/router';
import { Address, provideWebKernel, Session, SessionDocument, Words } from '@hearth/shared/web-kernel';
import type { Locale } from '@hearth/shared/words';
import { aSession, type SessionFacts } from './a-session';
import { FakeAddress } from './fake-address';
import { FakeServer } from './fake-server';

/** What the kernel stands on in a spec. */
export interface KernelOptions {
  readonly locale?: Locale;
  readonly providers?: readonly (Provider | EnvironmentProviders)[];
  /** Where links lead; a route that isn't there can't be gone to. */
  readonly routes?: Routes;
  /** Who is signed in; null for nobody, `unknown` when the server isn't asked or doesn't say. */
  readonly session?: SessionFacts | null | 'unknown';
  /** A server that has answers before it is asked. */
  readonly server?: FakeServer;
}

/** The outside of the page. */
export interface Outside {
  readonly address: FakeAddress;
  readonly server: FakeServer;
}

/** The whole web kernel on a fake server and a fake address bar, with its words loaded. */
export async function setUpKernel(options: KernelOptions = {}): Promise<Outside> {
  const { locale = 'en', providers = [], routes = [], server = new FakeServer() } = options;
  const session = options.session === undefined ? aSession() : options.session;
  const installation = { name: 'Sample Council', sampleData: true, signIn: 'demo' };
  if (session !== 'unknown') server.always(SessionDocument, { session, installation });
  Object.assign(globalThis, { fetch: server.fetch, WebSocket: server.socket.constructorForPage });
  localStorage.setItem('hearth.language', locale);
  TestBed.configureTestingModule({
    providers: [
      provideWebKernel(),
      provideRouter(routes, withComponentInputBinding()),
      { provide: FakeAddress, useFactory: () => new FakeAddress() },
      { provide: Address, useExisting: FakeAddress },
      ...providers,
    ],
  });
  await TestBed.inject(Words).speak(locale);
  if (session !== 'unknown') await TestBed.inject(Session).known();
  return { server, address: TestBed.inject(FakeAddress) };
}
