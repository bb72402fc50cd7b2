//! What most places of a document have nothing of.

use std::ops::{Deref, DerefMut};

/// A value that is mostly as it is by default: then it takes no more room than a pointer.
#[derive(Clone, PartialEq, Debug)]
pub struct Rare<T>(Option<Box<T>>);

/// What has a default that lasts.
pub trait Plain: Default + PartialEq + 'static {
    /// The value where nothing is said.
    const PLAIN: &'static Self;
}

impl<T: Plain> From<T> for Rare<T> {
    fn from(value: T) -> Self {
        Self((value != *T::PLAIN).then(|| Box::new(value)))
    }
}

impl<T: Plain> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::PLAIN)
    }
}

impl<T: Plain> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}
