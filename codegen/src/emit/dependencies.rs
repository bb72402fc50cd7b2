//! The crates that a generated one can depend on, for those who choose its name.

use super::manifest::DEPENDENCIES;

/// Their package names: a crate that is called like one of them could not depend on it.
pub fn dependencies() -> impl Iterator<Item = &'static str> {
    DEPENDENCIES.iter().map(|(name, _)| *name)
}
