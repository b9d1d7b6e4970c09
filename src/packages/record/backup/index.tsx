import { BackupPage } from './backup-page'

export default BackupPage
