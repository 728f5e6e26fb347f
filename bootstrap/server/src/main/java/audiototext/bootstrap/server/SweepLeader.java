package audiototext.bootstrap.server;

/**
 * Decides whether this process is the one that sweeps. A flavour that runs in several processes provides a bean of this
 * type.
 */
public interface SweepLeader {

    /** Asked before each sweep: whether this process may do it. */
    boolean isLeader();
}
