//! The types of the API.

mod a;
mod b;
mod beside;
mod c;
mod card;
mod cash;
mod described;
mod either;
mod inner;
mod nullable;
mod one_of_one;
mod outer;
mod payment;
mod spelt;
mod spelt_a;
mod spelt_b;

pub use self::a::A;
pub use self::b::B;
pub use self::beside::Beside;
pub use self::c::C;
pub use self::card::Card;
pub use self::cash::Cash;
pub use self::described::Described;
pub use self::either::Either;
pub use self::inner::Inner;
pub use self::nullable::Nullable;
pub use self::one_of_one::OneOfOne;
pub use self::outer::Outer;
pub use self::payment::{Payment, PaymentBase};
pub use self::spelt::Spelt;
pub use self::spelt_a::SpeltA;
pub use self::spelt_b::SpeltB;
