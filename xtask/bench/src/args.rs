//! The command line: what there is to say, and its help texts.

use std::path::PathBuf;

use clap::Parser;

const HELP: &str = "\
A crate is generated from a small description of this command's own, and one program made of it does
everything twice: with generated code, and by hand with serde and reqwest.
  decode, encode   A list of 300 objects of 12 members, 100 KB
  tag-first        A list of as many in a union, told apart by their first member
  tag-last         The same by their last member
  undeclared       The list, with two members in each that nothing declares
  kept             The same, where the code by hand keeps them, too
  repair           The list, with a number in each that came as text
  call             A call over a connection that is open, with one such object as the answer
  memory           An object with 40 MB of zeros in a member that nothing declares

Instructions are counted by callgrind, if the program `valgrind` is there; of many runs the difference,
so that what happens once does not count. Allocations are counted by the program itself. With
descriptions, their crates are built too, for CPU time, memory (by the program `time`) and lines.

Examples:
  cargo xtask bench
  cargo xtask bench --only decode,call --json now.json
  cargo xtask bench --compare stored.json
      Fails if generated code costs more than it did, by more than the tolerance.
  cargo xtask bench --only none ../specs/petstore.yaml
      The builds alone.

Exit codes: 0 done, 1 something costs more than it did, 2 wrong usage, 3 it could not be measured.";

/// Count what generated code costs, beside code written by hand
#[derive(Parser, Debug)]
#[command(name = "bench", bin_name = "cargo xtask bench", after_help = HELP)]
pub(crate) struct Args {
    /// Descriptions whose crates are built
    #[arg(value_name = "FILE")]
    pub(crate) descriptions: Vec<PathBuf>,

    /// Measure these cases only; `none` is none of them
    #[arg(long, value_name = "CASE", value_delimiter = ',')]
    pub(crate) only: Vec<String>,

    /// Also write the figures as JSON; `-` prints them
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,

    /// Hold them against figures of an earlier run, which `--json` wrote
    #[arg(long, value_name = "FILE")]
    pub(crate) compare: Option<PathBuf>,

    /// By how much something may cost more than it did
    #[arg(long, value_name = "PERCENT", default_value_t = 5.0)]
    pub(crate) tolerance: f64,

    /// Folder of the crates and of what is built [default: target/bench of this workspace]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_is_well_formed() {
        Args::command().debug_assert();
    }
}
