// Light or dark: what the system prefers, unless the reader chose here.
const KEY = "nuncio-theme";
const CHOICES = ["system", "light", "dark"];

/** The reader's choice: `system`, `light` or `dark`. */
export function theme() {
  const kept = localStorage.getItem(KEY);
  return CHOICES.includes(kept) ? kept : "system";
}

/** Sets the choice on the document, so that the style sheet sees it. */
export function applyTheme() {
  document.documentElement.dataset.theme = theme();
}

/** Takes the choice after the present one, keeps it and gives it back. */
export function nextTheme() {
  const next = CHOICES[(CHOICES.indexOf(theme()) + 1) % CHOICES.length];
  localStorage.setItem(KEY, next);
  applyTheme();
  return next;
}
