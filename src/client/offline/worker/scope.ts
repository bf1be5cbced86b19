/** What the worker uses of its surroundings; TypeScript's own words for them exclude those for pages. */
export interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** Of the page that asks. */
  readonly clientId: string;
  /** The answer to a request for a page, asked for while the worker was started. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

interface WorkerEvents {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
  message: ExtendableEvent & MessageEvent<unknown>;
}

/** A page, or a worker of a page. */
export interface Client {
  readonly url: string;
  readonly type: 'window' | 'worker' | 'sharedworker';
  /** Of a page. */
  readonly visibilityState?: DocumentVisibilityState;
  postMessage(message: unknown): void;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<Client | undefined>;
    /** The pages. */
    matchAll(): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Type extends keyof WorkerEvents>(type: Type, listener: (event: WorkerEvents[Type]) => void): void;
}

export const scope = self as unknown as WorkerScope;
