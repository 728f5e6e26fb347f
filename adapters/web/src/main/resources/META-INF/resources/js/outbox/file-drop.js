/**
 * Takes files from the file field and by drag and drop.
 *
 * @param {HTMLElement} area where files may be dropped
 * @param {HTMLFormElement} form with a file field
 * @param {(file: File) => void} onFile called for each file
 */
export function fileDrop(area, form, onFile) {
  const field = form.querySelector('input[type=file]');
  field.multiple = true;
  field.required = false;
  form.querySelector('[data-part=upload]').hidden = true;
  const takeChosen = () => {
    [...field.files].forEach(onFile);
    field.value = '';
  };
  field.addEventListener('change', takeChosen);
  form.addEventListener('submit', (event) => event.preventDefault());

  for (const kind of ['dragenter', 'dragover']) {
    area.addEventListener(kind, (event) => {
      if (event.dataTransfer.types.includes('Files')) {
        event.preventDefault();
        area.classList.add('over');
      }
    });
  }
  for (const kind of ['dragleave', 'drop']) {
    area.addEventListener(kind, () => area.classList.remove('over'));
  }
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    [...event.dataTransfer.files].forEach(onFile);
  });
  // Files chosen before this script was ready.
  takeChosen();
}
