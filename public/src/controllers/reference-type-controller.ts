import { Controller } from '@hotwired/stimulus';

/** Shows the fields that the chosen type of reference needs, and those that hold something; each under the name that it has for that type. */
class ReferenceTypeController extends Controller<HTMLFormElement> {
  static override targets = ['type', 'field'];
  declare readonly typeTarget: HTMLElement;
  declare readonly fieldTargets: HTMLElement[];
  private readonly usualLabels = new Map<HTMLElement, string>();

  override connect(): void {
    this.show();
  }

  show(): void {
    const type = this.typeTarget.querySelector('select')?.value ?? '';
    for (const field of this.fieldTargets) {
      const types = (field.dataset.types ?? '').split(' ');
      const input = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
      const hasText = input !== null && input.value.trim() !== '';
      field.hidden =
        !types.includes(type) && !hasText && field.querySelector('.field__error, .theirs') === null;
      this.rename(field, type);
    }
  }

  private rename(field: HTMLElement, type: string): void {
    const label = field.querySelector('label');
    if (label === null) return;
    const usual = this.usualLabels.get(field) ?? label.textContent ?? '';
    this.usualLabels.set(field, usual);
    label.textContent = labelFor(field.dataset.labels ?? '{}', type) ?? usual;
  }
}

function labelFor(json: string, type: string): string | undefined {
  const labels: unknown = JSON.parse(json);
  if (typeof labels !== 'object' || labels === null || !Object.hasOwn(labels, type)) return undefined;
  const found = Object.entries(labels).find(([name]) => name === type)?.[1];
  return typeof found === 'string' ? found : undefined;
}

export const controller = ReferenceTypeController;
