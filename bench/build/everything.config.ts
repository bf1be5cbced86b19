import secondBuild from '../../tests/fixtures/second-build.config.ts';

/** The whole site with nothing printed before. */
export default secondBuild;
