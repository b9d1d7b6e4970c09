export { default } from './large-plan'
