const CHOICE = 'audio-to-text:microphone';

/**
 * Offers the microphones by name. Browsers reveal the names only after the person has allowed the microphone once. This
 * browser remembers the choice.
 *
 * @param {HTMLElement} field visible from the start, so that nothing moves once there is a choice
 * @param {MediaDevices} [mediaDevices]
 * @returns {{chosen: () => string, refresh: () => Promise<void>, lock: (isLocked: boolean) => void}}
 *   `chosen` returns the id of the device, or empty for the browser's choice
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
 * @returns {MediaDeviceInfo[]} the microphones with a name; Chromium lists its own choice as an extra device
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
