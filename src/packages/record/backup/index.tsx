import { BackupPage } from '../../../components/backup-page'

export default BackupPage
