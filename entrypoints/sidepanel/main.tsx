import { mountPage } from '../../components/hooks/mount.tsx';
import { Panel } from '../../components/panel/panel.tsx';

mountPage(Panel, 'panel-title');
