export { DemoPeopleController } from './demo-people.controller';
export { DemoSignIn } from './demo-sign-in';
