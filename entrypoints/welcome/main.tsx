import { mountPage } from '../../components/hooks/mount.tsx';
import { WelcomeApp } from '../../components/welcome/welcome-app.tsx';
import { mayReadPages, requestAccess } from '../../lib/platform/tabs.ts';

const browser = import.meta.env.FIREFOX ? 'firefox' : 'chrome';
const access = { given: mayReadPages, request: requestAccess };

mountPage(() => <WelcomeApp browser={browser} access={access} />, 'welcome-title');
