import { ServiceError, WorldGateError } from '../../foundation/errors.ts';
import { clip } from '../../reports/plain.ts';

/** A service of Sigstore, as messages call it. */
export interface Service {
  name: 'certificate authority' | 'transparency log' | 'timestamp authority';
  url: string;
}

/** Whether `error` says of itself that trying again later may help: what an outage is. */
export function isOutage(error: unknown): error is WorldGateError & { temporary: true } {
  return error instanceof WorldGateError && 'temporary' in error && error.temporary === true;
}

const MOST_SERVER_TEXT = 300;
/** As the system and the client of the library call what happens to connections. */
const NETWORK = /^(?:E[A-Z]+|EAI_[A-Z]+|FETCH_ERROR|ERR_STREAM_PREMATURE_CLOSE)$/;
/** Of TLS, as Node calls them: no other attempt ends better. */
const TLS = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_|ERR_SSL_|EPROTO|HOSTNAME_MISMATCH)/;

/**
 * What a call of `@sigstore/sign` failed of. Nothing of the thrown error is kept but the status, the error code of
 * the system and the server's words: its own message may hold the whole identity token.
 * @param redact takes secrets out of the server's words
 */
export function serviceError(
  error: unknown,
  service: Service,
  redact: (text: string) => string,
): WorldGateError {
  const { cause = error } = error as { cause?: unknown };
  const where = `the ${service.name} ${service.url}`;
  const { statusCode, message, code, type } = cause as {
    statusCode?: unknown;
    message?: unknown;
    code?: unknown;
    type?: unknown;
  };
  if (typeof statusCode === 'number') {
    const said = typeof message === 'string' ? message.replace(/^\(\d+\) /, '') : '';
    return answered(statusCode, clip(redact(said), MOST_SERVER_TEXT), where);
  }
  if (typeof code === 'string' && TLS.test(code)) {
    return new ServiceError(
      'signing-service-tls',
      `${where} has no certificate that this machine trusts (${code})`,
      'Behind a proxy that reads along, name its certificate in NODE_EXTRA_CA_CERTS.',
      false,
    );
  }
  if (type === 'invalid-json' || typeof code !== 'string' || !NETWORK.test(code)) {
    return badAnswer(where, 'what it answered cannot be read');
  }
  const late = /TIMEOUT|TIMEDOUT/i.test(`${code} ${String(type)}`);
  return new ServiceError(
    'signing-service-unavailable',
    late ? `${where} did not answer in time` : `${where} could not be reached (${code})`,
    'Check the network and the proxy of the machine and run again later; `--on-outage defer` leaves a file to finish with.',
    true,
  );
}

/** An answer that is not what the service's API promises. */
export function badAnswer({ name, url }: Service, found: string): ServiceError;
export function badAnswer(where: string, found: string): ServiceError;
export function badAnswer(of: Service | string, found: string): ServiceError {
  const where = typeof of === 'string' ? of : `the ${of.name} ${of.url}`;
  return new ServiceError(
    'signing-service-answer',
    `${where} gave an answer that is no use: ${found}`,
    'Check the address (of a signing config: its file) and that no proxy answers in its place.',
    true,
  );
}

function answered(status: number, said: string, where: string): ServiceError {
  const words = `${status}${said === '' ? '' : `: ${said}`}`;
  if (status === 408 || status === 429 || status >= 500) {
    return new ServiceError(
      'signing-service-unavailable',
      `${where} is not available (${words})`,
      'Run again later; `--on-outage defer` leaves a file to finish with. State of the public instance: status.sigstore.dev.',
      true,
    );
  }
  if (status === 409) {
    return new ServiceError(
      'signing-log-conflict',
      `${where} has such an entry already and does not say which (${words})`,
      'Run again: a new signature is a new entry.',
      false,
    );
  }
  return new ServiceError(
    'signing-service-refused',
    `${where} refused (${words})`,
    where.includes('certificate authority')
      ? 'Check that this instance accepts the identity of this job: its issuer must be known there.'
      : 'Check that the address is that of such a service, and its version (a signing config says both).',
    false,
  );
}
