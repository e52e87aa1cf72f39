/**
 * Runs in the reader's browser: shows the parts of one preset and one branch. Parts that belong to one bear its number; what is of
 * no preset is shown for all, and the page is whole without this.
 */
export const DASHBOARD_SCRIPT = `(() => {
  const form = document.getElementById('filter');
  const preset = document.getElementById('preset');
  const branch = document.getElementById('branch');
  const say = document.getElementById('shown');
  const parts = document.querySelectorAll('[data-preset], [data-branch]');
  const show = () => {
    let runs = 0;
    for (const part of parts) {
      const fits = (preset.value === '' || part.dataset.preset === undefined || part.dataset.preset === preset.value)
        && (branch.value === '' || part.dataset.branch === undefined || part.dataset.branch === branch.value);
      part.hidden = !fits;
      if (fits && part.id.startsWith('r-') && part.dataset.preset !== undefined) runs++;
    }
    say.textContent = runs === 1 ? '1 run is shown.' : runs + ' runs are shown.';
  };
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  show();
})();`;
