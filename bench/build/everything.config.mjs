import secondBuild from '../../tests/fixtures/second-build.config.mjs';

/** The whole site with nothing printed before. */
export default secondBuild;
