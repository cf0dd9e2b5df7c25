/** The processes that serve, taken in turn for each request as by a load balancer that keeps nobody to one of them. */
export class Doors {
  #next = 0;
  readonly #urls: readonly string[];
  /** The address that people know Hearth by, the same for all processes. */
  readonly origin: string;

  constructor(origin: string, urls: readonly string[]) {
    this.origin = origin;
    this.#urls = urls;
  }

  /** The full address of a path at the process whose turn it is. */
  next(path: string): string {
    const url = this.#urls[this.#next];
    if (url === undefined) throw new Error('No process serves');
    this.#next = (this.#next + 1) % this.#urls.length;
    return url + path;
  }
}
