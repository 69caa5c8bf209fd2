using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Kyndof.Workflows.Architecture.Tests.Product;

/// <summary>What a type's code calls and makes.</summary>
internal static class CodeReading
{
    /// <summary>Every method called, made into a delegate or constructed by a type's own code.</summary>
    public static IEnumerable<Call> Calls(this TypeDefinition type) =>
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        where instruction.OpCode.Code is Code.Call or Code.Callvirt or Code.Newobj or Code.Ldftn or Code.Ldvirtftn
        let called = instruction.Operand as MethodReference
        where called is not null
        select new Call(method, called.DeclaringType.GetElementType().FullName, called.Name);

    public static IEnumerable<Call> Calls(this ProductAssembly assembly) => assembly.Types.SelectMany(type => type.Calls());

    /// <summary>The type a person wrote: the outermost one around compiler-generated state machines and closures.</summary>
    public static TypeDefinition Written(this TypeDefinition type) => type.DeclaringType is { } outer ? outer.Written() : type;

    /// <summary>Written by a person, not by the compiler.</summary>
    public static bool IsWritten(this IMemberDefinition member) =>
        !member.Name.Contains('<', StringComparison.Ordinal)
        && !member.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute");

    /// <summary>Whether a class derives from a base of that full name, however far up within the product.</summary>
    public static bool DerivesFrom(this TypeDefinition type, string baseName)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.Resolve()?.BaseType)
        {
            if (parent.GetElementType().FullName == baseName) return true;
            if (parent.Scope is AssemblyNameReference reference && BaseClassLibrary.Contains(reference.Name)) return false;
        }

        return false;
    }
}

/// <summary>One place in the code that calls something.</summary>
/// <param name="From">The method it stands in; for an async method that is its state machine's.</param>
/// <param name="DeclaringType">Full name of the type whose method is called, e.g. <c>System.DateTime</c>.</param>
/// <param name="Method">Name of the method called, e.g. <c>get_UtcNow</c>.</param>
internal sealed record Call(MethodDefinition From, string DeclaringType, string Method)
{
    public override string ToString() => $"{From.DeclaringType.FullName}.{From.Name} calls {DeclaringType}.{Method}";
}
