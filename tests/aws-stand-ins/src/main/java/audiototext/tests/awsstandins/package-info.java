/** Servers that speak the protocols of AWS on this machine, for tests. They accept any credentials. */
package audiototext.tests.awsstandins;
