import { controllers } from 'crossclaim:controllers';
import { Application } from '@hotwired/stimulus';
import { session } from '@hotwired/turbo';
import { forgiveAborts } from './lib/forgive-aborts.ts';
import { sendOnce } from './lib/send-once.ts';
import { registerStreamActions } from './lib/stream-actions.ts';

// Links and forms ask for Turbo one by one, with data-turbo; everything else stays the browser's.
session.drive = false;
// It would note every position of scrolling, for the visits that are switched off.
session.scrollObserver.stop();
registerStreamActions();
sendOnce(window);
forgiveAborts(window);

const application = Application.start();
for (const [name, controller] of controllers) application.register(name, controller);
