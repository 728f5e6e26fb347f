/**
 * The domain and its ports: what a recording is, how it progresses, and what the core needs from the outside. Depends
 * only on the JDK.
 */
package audiototext.domain;
