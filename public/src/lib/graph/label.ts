export interface Label {
  show(node: SVGAElement): void;
  /** Stays beside its node when that has moved. */
  follow(): void;
  hide(): void;
}

/** Between a node and what is told of it, in pixels. */
const gapPx = 6;

/** What a node says in words, beside it and in the size of the page, however small the picture is. */
export function openLabel(label: HTMLElement, view: HTMLElement): Label {
  let told: SVGAElement | undefined;
  const place = () => {
    if (told === undefined) return;
    const box = told.getBoundingClientRect();
    const frame = view.getBoundingClientRect();
    const left = Math.min(Math.max(0, box.left - frame.left), view.clientWidth - label.offsetWidth);
    const below = box.bottom - frame.top + gapPx;
    const fits = below + label.offsetHeight <= view.clientHeight;
    const top = fits ? below : box.top - frame.top - gapPx - label.offsetHeight;
    label.style.translate = `${Math.max(0, left)}px ${Math.max(0, top)}px`;
  };
  return {
    show(node) {
      if (told === node) return;
      told = node;
      label.textContent = node.querySelector('title')?.textContent ?? '';
      label.lang = node.querySelector('text')?.getAttribute('lang') ?? '';
      label.hidden = false;
      place();
    },
    follow: place,
    hide() {
      told = undefined;
      label.hidden = true;
    },
  };
}
