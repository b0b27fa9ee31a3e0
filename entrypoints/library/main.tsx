import { mountPage } from '../../components/hooks/mount.tsx';
import { LibraryApp } from '../../components/library/library-app.tsx';

mountPage(LibraryApp, 'library-title');
