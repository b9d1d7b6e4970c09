export { default } from './share-list'
