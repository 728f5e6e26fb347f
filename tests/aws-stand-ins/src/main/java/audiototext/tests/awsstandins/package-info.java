/** Servers that speak AWS' protocols on this machine, for tests. They take any credentials. */
package audiototext.tests.awsstandins;
