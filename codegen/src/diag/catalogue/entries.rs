//! The table, sorted by code.

use super::Entry;

/// Every diagnostic there is, sorted by code.
pub static CATALOGUE: &[Entry] = &[];
