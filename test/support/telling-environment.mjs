import NodeEnvironment from 'jest-environment-node';

/** Lets what runs after a test know that it failed, so that it can say what stood before it. */
export default class TellingEnvironment extends NodeEnvironment {
  handleTestEvent({ name }) {
    if (name === 'test_start') this.global.homewardTestFailed = false;
    if (name === 'test_fn_failure') this.global.homewardTestFailed = true;
  }
}
