import { Controller } from '@hotwired/stimulus';

/** A button that opens the browser’s own way of printing. */
class PrintController extends Controller<HTMLElement> {
  static override targets = ['button'];
  declare readonly buttonTarget: HTMLButtonElement;

  override connect(): void {
    this.buttonTarget.hidden = false;
  }

  print(): void {
    window.print();
  }
}

export const controller = PrintController;
