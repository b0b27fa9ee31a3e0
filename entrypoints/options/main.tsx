import { mountPage } from '../../components/hooks/mount.tsx';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { appVersion } from '../../lib/platform/runtime.ts';

const browser = import.meta.env.FIREFOX ? 'firefox' : 'chrome';

mountPage(() => <OptionsApp browser={browser} version={appVersion()} />, 'options-title');
