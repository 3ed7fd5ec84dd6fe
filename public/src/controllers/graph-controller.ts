import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';
import { openCards } from '../lib/graph/cards.ts';
import { openGraph } from '../lib/graph/graph.ts';
import { handOver, pictureFile, picturePng } from '../lib/graph/save.ts';

type Graph = ReturnType<typeof openGraph>;

/** The drawn graph: its size, its keys, the node that is selected with its card, and the picture as a file. */
class GraphController extends Controller<HTMLElement> {
  static override targets = ['view', 'sheet', 'picture', 'front', 'card', 'scripted', 'label'];
  static override values = { card: String };
  declare readonly hasPictureTarget: boolean;
  declare readonly viewTarget: HTMLElement;
  declare readonly sheetTarget: HTMLElement;
  declare readonly pictureTarget: SVGSVGElement;
  declare readonly frontTarget: SVGGElement;
  declare readonly cardTarget: HTMLElement;
  declare readonly labelTarget: HTMLElement;
  declare readonly scriptedTargets: HTMLElement[];
  declare readonly cardValue: string;
  private readonly ended = new AbortController();
  private graph: Graph | undefined;
  private readonly cards = openCards();

  override connect(): void {
    if (!this.hasPictureTarget) return;
    for (const one of this.scriptedTargets) one.hidden = false;
    const elements = {
      view: this.viewTarget,
      sheet: this.sheetTarget,
      svg: this.pictureTarget,
      front: this.frontTarget,
      label: this.labelTarget,
    };
    const { signal } = this.ended;
    this.graph = openGraph(elements, (key) => void this.select(key), signal);
    const key = new URLSearchParams(location.search).get('node');
    if (key !== null) this.graph.mark(key);
    performance.mark('graph-ready');
  }

  override disconnect(): void {
    this.ended.abort();
  }

  zoomIn(): void {
    this.graph?.zoomBy(1);
  }

  zoomOut(): void {
    this.graph?.zoomBy(-1);
  }

  fit(): void {
    this.graph?.showWhole();
  }

  enter(): void {
    this.graph?.enter();
  }

  /** From the card to a node that is linked to the one that it tells of. */
  follow(event: Event & { readonly params: { readonly key?: string } }): void {
    const { key = '' } = event.params;
    event.preventDefault();
    this.graph?.goTo(key);
    void this.select(key);
  }

  unselect(event: Event): void {
    event.preventDefault();
    void this.select('');
    this.viewTarget.focus();
  }

  saveSvg(): void {
    handOver(new Blob([pictureFile(this.pictureTarget)], { type: 'image/svg+xml' }), 'graph.svg');
  }

  async savePng(): Promise<void> {
    const png = await picturePng(this.pictureTarget).catch(() => undefined);
    if (png === undefined) announce('The picture could not be made; SVG has no such bound.');
    else handOver(png, 'graph.png');
  }

  private async select(key: string): Promise<void> {
    this.graph?.mark(key);
    const html = await this.cards.read(this.cardValue, key);
    if (html === undefined) return;
    this.cardTarget.innerHTML = html;
    this.cards.remember(key);
    if (key === '') return;
    announce(`Card: ${this.cardTarget.querySelector('h2')?.textContent ?? ''}`);
    if (this.cardTarget.offsetTop > this.viewTarget.offsetTop + this.viewTarget.offsetHeight)
      this.cardTarget.scrollIntoView({ block: 'nearest' });
  }
}

export { GraphController as controller };
