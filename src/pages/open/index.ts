export { default } from './door'
