import { mountPage } from '../../components/hooks/mount.tsx';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { keyCommands, openKeySettings } from '../../lib/platform/commands.ts';
import { appVersion } from '../../lib/platform/runtime.ts';

const browser = import.meta.env.FIREFOX ? 'firefox' : 'chrome';

const keys = { list: keyCommands, change: openKeySettings };

mountPage(() => <OptionsApp browser={browser} version={appVersion()} keys={keys} />, 'options-title');
