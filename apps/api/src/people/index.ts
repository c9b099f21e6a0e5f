export { DemoSignInModule } from './demo/demo-sign-in.module.js';
export { PeopleApiModule } from './people-api.module.js';
