import { ShareList } from './share-list'

export default ShareList
