import { Application } from '@hotwired/stimulus';
import { controllers } from 'crossclaim:controllers';

const application = Application.start();
for (const [name, controller] of controllers) application.register(name, controller);
