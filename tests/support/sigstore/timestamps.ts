import { generateKeyPairSync } from 'node:crypto';
import type { ServiceClock } from './clock.ts';
import { bytesOf } from './fulcio.ts';
import { bornAt, initializeTSA, tsaHandler } from './mocks.ts';
import type { Answer, ServiceRequest } from './service.ts';

type Tsa = Awaited<ReturnType<typeof initializeTSA>>;

/** A timestamp authority after RFC 3161, with the JSON requests that Sigstore's takes. */
export class TimestampAuthority {
  readonly #tsa: Tsa;
  /** What the mock holds; set before each request. */
  readonly #time: Date;
  readonly #clock: ServiceClock;
  /** Added to the services' time: an authority whose clock is wrong. */
  skewMs = 0;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(tsa: Tsa, time: Date, clock: ServiceClock) {
    this.#tsa = tsa;
    this.#time = time;
    this.#clock = clock;
  }

  static async make(born: Date, clock: ServiceClock): Promise<TimestampAuthority> {
    const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const time = new Date();
    const tsa = await bornAt(born, () => initializeTSA(keys, time));
    return new TimestampAuthority(tsa, time, clock);
  }

  /** From the signing certificate up. */
  get chain(): Buffer[] {
    return [bytesOf(this.#tsa.intCertificate), bytesOf(this.#tsa.rootCertificate)];
  }

  async handle({ method, path, body }: ServiceRequest): Promise<Answer> {
    if (method !== 'POST' || path !== '/api/v1/timestamp') return { status: 404, body: 'not found' };
    const stamp = async () => {
      this.#time.setTime(this.#clock.refresh().getTime() + this.skewMs);
      return tsaHandler(this.#tsa).fn(body);
    };
    const next = this.#last.then(stamp, stamp);
    this.#last = next;
    const { statusCode, response, contentType } = await next;
    return {
      status: statusCode,
      ...(contentType === undefined ? {} : { headers: { 'content-type': contentType } }),
      body: typeof response === 'string' ? response : bytesOf(response),
    };
  }
}
