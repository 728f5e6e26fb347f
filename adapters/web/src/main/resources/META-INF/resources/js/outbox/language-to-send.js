/**
 * The language to send a stored recording in. What could be chosen when it was made may not be understood any more: it is
 * detected then, where that is possible. Otherwise the server refuses the recording, which stays here.
 *
 * @param {string} chosen a tag, `auto`, or nothing
 * @param {string[]} offered the tags that can be chosen now
 * @returns {string}
 */
export function languageToSend(chosen, offered) {
  const isUnderstood = offered.some((tag) => primary(tag) === primary(chosen));
  return isUnderstood || !offered.includes('auto') ? chosen : 'auto';
}

function primary(tag) {
  return tag.split('-')[0];
}
