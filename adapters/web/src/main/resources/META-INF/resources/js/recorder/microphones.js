const CHOICE = 'audio-to-text:microphone';

/**
 * Offers the microphones by name, as soon as the browser tells the names: after the first time that the person has
 * allowed the microphone. The choice is remembered in this browser.
 *
 * @param {HTMLElement} field shown from the beginning, so that nothing moves once there is something to choose
 * @param {MediaDevices} [mediaDevices]
 * @returns {{chosen: () => string, refresh: () => Promise<void>, lock: (isLocked: boolean) => void}}
 *   `chosen` gives the id of the device; empty for the browser's choice
 */
export function microphoneChoice(field, mediaDevices) {
  const select = field.querySelector('select');
  select.addEventListener('change', () => remember(select.value));
  mediaDevices?.addEventListener('devicechange', refresh);

  async function refresh() {
    const microphones = namedMicrophones(await mediaDevices?.enumerateDevices() ?? []);
    const chosen = select.value || remembered();
    const [first] = select.options;
    select.replaceChildren(first, ...microphones.map(({ label, deviceId }) => new Option(label, deviceId)));
    select.value = microphones.some(({ deviceId }) => deviceId === chosen) ? chosen : '';
  }

  return {
    chosen: () => select.value,
    refresh,
    lock: (isLocked) => { select.disabled = isLocked; },
  };
}

/**
 * @param {MediaDeviceInfo[]} devices
 * @returns {MediaDeviceInfo[]} those that can be told apart; Chromium lists the browser's own choice as one more
 */
export function namedMicrophones(devices) {
  return devices.filter(({ kind, label, deviceId }) =>
    kind === 'audioinput' && label && deviceId !== 'default' && deviceId !== 'communications');
}

function remembered() {
  try {
    return localStorage.getItem(CHOICE) ?? '';
  } catch {
    return '';
  }
}

function remember(deviceId) {
  try {
    localStorage.setItem(CHOICE, deviceId);
  } catch {
    // A browser that stores nothing asks again next time.
  }
}
