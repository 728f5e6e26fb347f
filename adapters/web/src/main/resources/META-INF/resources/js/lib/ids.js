/**
 * Makes the id of a new recording. crypto.randomUUID would do this, but browsers lack it on pages that come over plain
 * http from another machine.
 *
 * @param {(bytes: Uint8Array) => Uint8Array} [random]
 * @returns {string} a UUID of version 4 (RFC 9562, section 5.4)
 */
export function newId(random = (bytes) => crypto.getRandomValues(bytes)) {
  const bytes = random(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
