import { ShareList } from '../../../components/share-list'

export default ShareList
