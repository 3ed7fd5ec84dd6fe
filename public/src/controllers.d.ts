declare module 'crossclaim:controllers' {
  import type { ControllerConstructor } from '@hotwired/stimulus';

  /** Each file of `controllers/` with the name that markup calls it by: `sentence-cursor-controller.ts` is `sentence-cursor`. */
  export const controllers: readonly (readonly [string, ControllerConstructor])[];
}
